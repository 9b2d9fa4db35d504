//@ edition: 2021
//@ rule: Path borrows from PathBuf, File and BufReader own their handle
#![allow(warnings)]

use std::fs::File;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};

async fn tick() {}
fn look<T: ?Sized>(value: &T) {}

pub async fn read(base: &Path) -> std::io::Result<usize> {
    let file = base.join("a.txt");
    let name = file.file_name();
    tick().await;
    look(&name);
    let reader = BufReader::new(File::open(&file)?);
    let mut total = 0;
    for line in reader.lines() {
        let line = line?;
        tick().await;
        total += line.len();
    }
    Ok(total)
}
