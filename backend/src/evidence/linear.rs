//! What can be worked out from sums: the space spanned by the groups whose totals are known, and the search in it for a
//! group of too few people. Knows cells and counts, and nothing of providers or waves.
//!
//! A figure that is shown tells a total over the cells of its group; so every total that can be had by adding and
//! subtracting shown figures is a vector of this space, and every *group of people* that can be singled out so is a vector
//! of zeros and ones in it. Arithmetic is exact, modulo the prime 2⁶¹ − 1.

/// The prime that numbers are taken modulo.
const P: u64 = (1 << 61) - 1;
/// Most sums tried in one search; a search that would take more counts as having found something.
const MAX_SUMS: usize = 4_096;

/// The groups whose totals are known, in reduced row echelon form. Columns are the cells, largest first, so that rows
/// lead with the largest cells they can.
#[derive(Clone, Debug)]
pub(super) struct Known {
    /// People in each cell, 1 or more, not growing.
    people: Vec<u64>,
    /// The rows, and the column in which each leads: 1 there, 0 in that column of every other row.
    rows: Vec<(usize, Vec<u64>)>,
}

impl Known {
    /// Nothing known of these cells. They must be sorted, largest first, and have somebody in each.
    pub(super) fn nothing(people: Vec<u64>) -> Known {
        Known { people, rows: Vec::new() }
    }

    /// Makes the total of a group known, if no group of fewer than `minimum` people, and more than none, could then be
    /// singled out; else changes nothing and says `false`. `group` has `true` for each cell that belongs to it.
    pub(super) fn tell(&mut self, group: &[bool], minimum: u64) -> bool {
        let mut row: Vec<u64> = group.iter().map(|belongs| u64::from(*belongs)).collect();
        for (lead, known) in &self.rows {
            let factor = row[*lead];
            subtract(&mut row, known, factor);
        }
        let Some(lead) = row.iter().position(|entry| *entry != 0) else { return true };
        let inverse = power(row[lead], P - 2);
        row.iter_mut().for_each(|entry| *entry = multiply(*entry, inverse));
        let factors: Vec<u64> = self.rows.iter().map(|(_, known)| known[lead]).collect();
        for ((_, known), factor) in self.rows.iter_mut().zip(&factors) {
            subtract(known, &row, *factor);
        }
        self.rows.push((lead, row));
        let safe = !self.singles_out_fewer_than(minimum);
        if !safe && let Some((_, row)) = self.rows.pop() {
            for ((_, known), factor) in self.rows.iter_mut().zip(&factors) {
                subtract(known, &row, reduced(P - factor));
            }
        }
        safe
    }

    /// Whether a vector of zeros and ones in the space stands for fewer than `minimum` people. Such a vector has 0 or 1
    /// in every leading column, so that it is a sum of rows, each taken once or not; and none of them leads with a cell
    /// of `minimum` people or more.
    fn singles_out_fewer_than(&self, minimum: u64) -> bool {
        let rows: Vec<&(usize, Vec<u64>)> = self.rows.iter().filter(|(lead, _)| self.people[*lead] < minimum).collect();
        // A column is settled once the last row that reaches into it has been taken or left.
        let mut settles = vec![Vec::new(); rows.len()];
        for column in 0..self.people.len() {
            if let Some(last) = rows.iter().rposition(|(_, row)| row[column] != 0) {
                settles[last].push(column);
            }
        }
        let mut search = Search { known: self, rows, settles, minimum, sums: 0 };
        search.from(0, &mut vec![0; self.people.len()], 0)
    }
}

struct Search<'k> {
    known: &'k Known,
    rows: Vec<&'k (usize, Vec<u64>)>,
    settles: Vec<Vec<usize>>,
    minimum: u64,
    sums: usize,
}

impl Search<'_> {
    /// Whether a dangerous vector can be had from this sum by taking or leaving the rows from `next` on. `people` is how
    /// many the settled columns of the sum stand for.
    fn from(&mut self, next: usize, sum: &mut [u64], people: u64) -> bool {
        let Some((_, row)) = self.rows.get(next).copied() else { return people > 0 };
        if self.settled(next, sum, people).is_some_and(|people| self.from(next + 1, sum, people)) {
            return true;
        }
        self.sums += 1;
        if self.sums > MAX_SUMS {
            return true;
        }
        let mut taken: Vec<u64> = sum.iter().zip(row).map(|(a, b)| reduced(a + b)).collect();
        self.settled(next, &taken, people).is_some_and(|people| self.from(next + 1, &mut taken, people))
    }

    /// The people that the sum stands for in settled columns, after row `at`; none where it is no vector of zeros and
    /// ones or stands for too many to be dangerous.
    fn settled(&self, at: usize, sum: &[u64], people: u64) -> Option<u64> {
        let more = self.settles[at].iter().try_fold(people, |people, column| match sum[*column] {
            0 => Some(people),
            1 => Some(people + self.known.people[*column]),
            _ => None,
        });
        more.filter(|people| *people < self.minimum)
    }
}

fn multiply(a: u64, b: u64) -> u64 {
    let product = u128::from(a) * u128::from(b);
    // 2⁶¹ is 1 modulo P: the high part is added to the low one.
    let folded = (product as u64 & P) + (product >> 61) as u64;
    reduced(folded)
}

/// A number below 2 P, modulo P.
fn reduced(number: u64) -> u64 {
    if number >= P { number - P } else { number }
}

fn power(base: u64, mut exponent: u64) -> u64 {
    let (mut result, mut square) = (1, base);
    while exponent > 0 {
        if exponent & 1 == 1 {
            result = multiply(result, square);
        }
        square = multiply(square, square);
        exponent >>= 1;
    }
    result
}

/// `row` less `factor` times `other`.
fn subtract(row: &mut [u64], other: &[u64], factor: u64) {
    if factor == 0 {
        return;
    }
    for (entry, other) in row.iter_mut().zip(other).filter(|(_, other)| **other != 0) {
        *entry = reduced(*entry + P - multiply(factor, *other));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_remainder_is_found() {
        let mut known = Known::nothing(vec![40, 30, 20, 5]);
        assert!(known.tell(&[true, true, true, true], 10));
        assert!(known.tell(&[true, false, false, false], 10));
        assert!(known.tell(&[false, true, false, false], 10));
        assert!(!known.tell(&[false, false, true, false], 10), "95 − 40 − 30 − 20 leaves 5");
        assert!(known.tell(&[true, true, false, false], 10), "a sum of what is known tells nothing new");
        assert!(!known.tell(&[true, true, true, false], 10));
    }

    #[test]
    fn a_small_union_is_found_where_no_cell_of_it_is() {
        let mut known = Known::nothing(vec![40, 30, 4, 3]);
        assert!(known.tell(&[true, true, true, true], 10));
        assert!(known.tell(&[true, false, false, false], 10));
        assert!(!known.tell(&[false, true, false, false], 10), "the last two together are seven people");
    }

    #[test]
    fn a_way_round_through_two_dimensions_is_found() {
        // A table of two rows and two columns with its margins, and one of its inner cells.
        let cells = vec![30, 20, 20, 3];
        let mut known = Known::nothing(cells);
        for margin in [[true; 4], [true, true, false, false], [true, false, true, false]] {
            assert!(known.tell(&margin, 10));
        }
        for inner in 0..3 {
            let group: Vec<bool> = (0..4).map(|cell| cell == inner).collect();
            assert!(!known.clone().tell(&group, 10), "any inner cell gives all, and with them the three people");
        }
    }

    #[test]
    fn arithmetic_is_that_of_the_field() {
        for value in [1, 2, 3, 12_345_678_901, P - 1] {
            assert_eq!(multiply(value, power(value, P - 2)), 1);
        }
    }
}
