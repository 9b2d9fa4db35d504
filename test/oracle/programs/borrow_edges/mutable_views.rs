//@ edition: 2021
//@ rule: &mut through fields, iter_mut and get_mut
#![allow(warnings)]

async fn tick() {}

pub struct State {
    counts: Vec<u32>,
    name: String,
}
pub async fn edit() {
    let mut state = State {
        counts: vec![1, 2],
        name: String::new(),
    };
    let counts = &mut state.counts;
    let name = &state.name;
    tick().await;
    counts.push(name.len() as u32);
    let slot = state.counts.get_mut(0);
    tick().await;
    if let Some(slot) = slot {
        *slot += 1;
    }
    let mut all = state.counts.iter_mut();
    tick().await;
    all.next();
}
