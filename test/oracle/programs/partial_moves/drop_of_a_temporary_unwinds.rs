//@ edition: 2021
//@ rule: a struct whose only field was moved stays, when the drop of a temporary of its `let` would unwind into its own
#![allow(warnings)]

pub struct List {
    items: Vec<String>,
}

fn list() -> Result<List, ()> {
    Ok(List { items: Vec::new() })
}
fn from(name: &String) -> List {
    List { items: vec![name.clone()] }
}
fn taking(name: String) -> List {
    List { items: vec![name] }
}
async fn fetch() -> Result<List, ()> {
    list()
}
async fn tick() {}

pub async fn question_mark() -> Result<(), ()> {
    let all = fetch().await?;
    drop(all.items);
    tick().await;
    Ok(())
}

pub async fn without_an_await_in_it() -> Result<(), ()> {
    let all = list()?;
    for item in all.items {
        tick().await;
        drop(item);
    }
    Ok(())
}

pub async fn a_reference_to_a_temporary() {
    let all = from(&String::new());
    drop(all.items);
    tick().await;
}

pub async fn nothing_left_to_drop() {
    let all = taking(String::new());
    drop(all.items);
    tick().await;
}

pub async fn unwrapped() {
    let all = fetch().await.unwrap();
    drop(all.items);
    tick().await;
}

pub async fn a_block_behind_it() {
    let all = list().unwrap();
    {
        let _text = String::new();
    }
    drop(all.items);
    tick().await;
}
