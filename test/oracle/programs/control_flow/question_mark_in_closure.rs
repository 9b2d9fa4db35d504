//@ edition: 2021
//@ rule: `?` inside a closure is the closure's own
#![allow(warnings)]

async fn tick() {}

pub async fn run(lines: Vec<String>) -> Result<u32, std::num::ParseIntError> {
    let numbers = lines.iter().map(|line| {
        let number: u32 = line.trim().parse()?;
        Ok(number + 1)
    });
    let numbers = numbers.collect::<Result<Vec<u32>, std::num::ParseIntError>>()?;
    tick().await;
    Ok(numbers.iter().sum())
}
