//@ edition: 2021
//@ rule: operators of a user type take their operands by value
#![allow(warnings)]

use std::ops::Add;

async fn tick() {}
async fn number() -> u32 {
    1
}

#[derive(Clone, Copy)]
pub struct Meters(u32);
impl Add for Meters {
    type Output = Meters;
    fn add(self, other: Meters) -> Meters {
        Meters(self.0 + other.0)
    }
}
pub async fn measure() {
    let near = Meters(1);
    let sum = near + Meters(number().await);
    tick().await;
    drop(sum.0);
}
