//! Where a value stands in a specification, and what a type for it is called.

/// A longer type name is cut from the front: some answers nest eighteen objects.
const LONGEST_NAME: usize = 60;

/// Where a value stands.
#[derive(Clone)]
pub(super) struct Place {
    /// `request.Tag.Key`; lists add nothing.
    pub(super) path: String,
    /// Whether it travels to the service.
    pub(super) request: bool,
    /// What the names of nested types begin with.
    prefix: Vec<String>,
    /// Whether the overlay named a type around it: one type may then serve several places.
    pub(super) shared: bool,
}

impl Place {
    pub(super) fn root(side: &str) -> Self {
        Self { path: side.to_owned(), request: side == "request", prefix: Vec::new(), shared: false }
    }

    pub(super) fn component(component: &str, type_name: &str, request: bool) -> Self {
        let path = format!("component.{component}");
        Self { path, request, prefix: vec![type_name.to_owned()], shared: false }
    }

    /// The place of a field.
    pub(super) fn field(&self, name: &str) -> Self {
        Self { path: format!("{}.{name}", self.path), ..self.clone() }
    }

    /// The inside of a type that the overlay named.
    pub(super) fn in_named(&self, type_name: &str) -> Self {
        Self { prefix: vec![type_name.to_owned()], shared: true, ..self.clone() }
    }

    /// The inside of a type that is named after its path.
    pub(super) fn in_type(&self, own: &str) -> Self {
        let prefix = self.prefix.iter().cloned().chain([own.to_owned()]).collect();
        Self { prefix, ..self.clone() }
    }

    /// The whole path, or as much of its end as makes a bearable name.
    pub(super) fn type_name(&self, own: &str) -> String {
        let mut parts: Vec<&str> = self.prefix.iter().map(String::as_str).chain([own]).collect();
        while parts.len() > 1 && parts.iter().map(|part| part.len()).sum::<usize>() > LONGEST_NAME {
            parts.remove(0);
        }
        parts.concat()
    }

    /// The request, the response or a component, and the path in it.
    pub(super) fn split(&self) -> (&str, &str) {
        self.path.split_once('.').unwrap_or((&self.path, ""))
    }
}
