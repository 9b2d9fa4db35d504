//@ edition: 2021
//@ rule: a method that returns impl Iterator borrowing self
#![allow(warnings)]

async fn tick() {}

pub struct Table {
    rows: Vec<Vec<u32>>,
}
impl Table {
    fn column(&self, index: usize) -> impl Iterator<Item = u32> + '_ {
        self.rows.iter().map(move |row| row[index])
    }
    fn rows(&self) -> std::slice::Iter<'_, Vec<u32>> {
        self.rows.iter()
    }
}
pub async fn sum() -> u32 {
    let table = Table {
        rows: vec![vec![1]],
    };
    let mut column = table.column(0);
    let rows = table.rows();
    let mut total = 0;
    while let Some(cell) = column.next() {
        tick().await;
        total += cell;
    }
    tick().await;
    total + rows.len() as u32
}
