//! The implementation of `Paginated`.

use super::record::item_type;
use super::source::{Source, fits};
use crate::model::{Cursor, Pages};

pub(super) fn implementation(source: &mut Source, request: &str, pages: &Pages) {
    source.line(0, &format!("impl wire::Paginated for {request} {{"));
    source.line(4, &format!("type Item = {};", item_type(&pages.item)));
    source.blank();
    source.line(4, "fn cursor(&mut self) -> wire::Cursor<'_> {");
    cursor(source, &pages.cursor);
    source.lines(4, &["}", "", "fn progress(response: &Self::Response) -> wire::Progress<'_> {"]);
    progress(source, pages);
    source.lines(4, &["}", "", "fn items(response: Self::Response) -> Vec<Self::Item> {"]);
    source.chain(8, "response", &pages.items, "");
    source.line(4, "}");
    if let Some(id) = &pages.id {
        source.lines(4, &["", "fn id(item: &Self::Item) -> Option<&str> {"]);
        source.chain(8, "item", id, "");
        source.line(4, "}");
    }
    source.line(0, "}");
}

fn cursor(source: &mut Source, cursor: &Cursor) {
    let (variant, fields) = match cursor {
        Cursor::Number { page, size } => {
            ("Number", vec![format!("page: &mut self.{page}"), format!("size: &mut self.{size}")])
        }
        Cursor::Token(token) => ("Token", vec![format!("token: &mut self.{token}")]),
    };
    source.list(8, &format!("wire::Cursor::{variant} {{"), &fields, "}");
}

fn progress(source: &mut Source, pages: &Pages) {
    let parts = [("total", &pages.total), ("page_size", &pages.page_size), ("next_token", &pages.next_token)];
    let parts = parts.map(|(name, calls)| match calls {
        Some(calls) => (format!("{name}: response"), calls.as_slice()),
        None => (format!("{name}: None"), &[] as &[String]),
    });
    let line: Vec<String> = parts.iter().map(|(base, calls)| base.clone() + &calls.concat()).collect();
    let line = format!("wire::Progress {{ {} }}", line.join(", "));
    if fits(8, &line) {
        return source.line(8, &line);
    }
    source.line(8, "wire::Progress {");
    for (base, calls) in parts {
        source.chain(12, &base, calls, ",");
    }
    source.line(8, "}");
}
