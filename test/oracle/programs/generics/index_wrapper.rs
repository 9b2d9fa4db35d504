//@ edition: 2021
//@ rule: a user's Index and IndexMut
#![allow(warnings)]

use std::ops::{Index, IndexMut};

async fn tick() {}
async fn number() -> u32 {
    1
}

pub struct Grid {
    cells: Vec<u32>,
    width: usize,
}
impl Index<(usize, usize)> for Grid {
    type Output = u32;
    fn index(&self, at: (usize, usize)) -> &u32 {
        &self.cells[at.0 * self.width + at.1]
    }
}
impl IndexMut<(usize, usize)> for Grid {
    fn index_mut(&mut self, at: (usize, usize)) -> &mut u32 {
        &mut self.cells[at.0 * self.width + at.1]
    }
}
pub async fn edit(mut grid: Grid) -> u32 {
    grid[(0, 1)] = number().await;
    let cell = &grid[(1, 1)];
    tick().await;
    let value = *cell;
    grid[(0, 0)] += value;
    tick().await;
    value
}
