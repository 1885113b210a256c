//! Which columns of a table are shown, and how wide.

/// What stands between two columns.
pub(super) const GAP: &str = "  ";

/// How much room a column wants.
#[derive(Clone, Copy, Debug)]
pub(super) struct Demand {
    /// What its longest cell takes.
    pub(super) natural: usize,
    /// What it can be cut to and still be of use.
    pub(super) least: usize,
    /// Its place in the order in which columns give way: the highest goes first.
    pub(super) rank: u8,
}

/// The width of each column so that all fit into `available`; `None` for a column that is not shown.
///
/// Columns that do not fit even at their least width are dropped, the least important first. Of those that stay the
/// widest are cut until all fit, none further than to its least width.
pub(super) fn fit(demands: &[Demand], available: Option<usize>) -> Vec<Option<usize>> {
    let Some(available) = available else {
        return demands.iter().map(|demand| Some(demand.natural)).collect();
    };
    let shown = most_important(demands, available);
    let start = |(index, demand): (usize, &Demand)| {
        shown.contains(&index).then(|| demand.natural.min(available).max(demand.least))
    };
    let mut widths: Vec<_> = demands.iter().enumerate().map(start).collect();
    while total(widths.iter().flatten().copied()) > available {
        let cuttable = shown.iter().filter(|&&index| widths[index] > Some(demands[index].least));
        let Some(&widest) = cuttable.max_by_key(|&&index| (widths[index], demands[index].rank)) else {
            break;
        };
        widths[widest] = widths[widest].map(|width| width - 1);
    }
    widths
}

/// The columns that can be shown side by side, if need be at their least width.
fn most_important(demands: &[Demand], available: usize) -> Vec<usize> {
    let mut order: Vec<usize> = (0..demands.len()).collect();
    order.sort_by_key(|&index| demands[index].rank);
    while order.len() > 1 && total(order.iter().map(|&index| demands[index].least)) > available {
        order.pop();
    }
    order
}

/// What columns take together with the gaps between them.
fn total(widths: impl Iterator<Item = usize>) -> usize {
    widths.map(|width| width + GAP.len()).sum::<usize>().saturating_sub(GAP.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    const COLUMNS: [Demand; 3] = [
        Demand { natural: 10, least: 10, rank: 0 },
        Demand { natural: 20, least: 8, rank: 2 },
        Demand { natural: 12, least: 6, rank: 1 },
    ];

    #[test]
    fn without_a_limit_every_column_has_its_natural_width() {
        assert_eq!(fit(&COLUMNS, None), [Some(10), Some(20), Some(12)]);
    }

    #[test]
    fn the_widest_columns_are_cut_first() {
        assert_eq!(fit(&COLUMNS, Some(46)), [Some(10), Some(20), Some(12)]);
        assert_eq!(fit(&COLUMNS, Some(40)), [Some(10), Some(14), Some(12)]);
        assert_eq!(fit(&COLUMNS, Some(36)), [Some(10), Some(11), Some(11)]);
        assert_eq!(fit(&COLUMNS, Some(29)), [Some(10), Some(8), Some(7)]);
    }

    #[test]
    fn what_does_not_fit_at_its_least_width_is_dropped() {
        assert_eq!(fit(&COLUMNS, Some(27)), [Some(10), None, Some(12)]);
        assert_eq!(fit(&COLUMNS, Some(12)), [Some(10), None, None]);
        assert_eq!(fit(&COLUMNS, Some(1)), [Some(10), None, None]);
    }
}
