//@ edition: 2021
//@ rule: patterns in a closure capture the fields that they name, not the whole struct or tuple; of an enum the whole
#![allow(warnings)]

async fn tick() {}

pub struct Person {
    age: u32,
    name: String,
    tags: Vec<String>,
}
pub struct Line(String, u32, String);

pub async fn by_let(person: Person) -> usize {
    let take = move || {
        let Person { name, .. } = person;
        name
    };
    tick().await;
    let name = take();
    tick().await;
    name.len()
}
pub async fn by_match(person: Person) -> usize {
    let take = || match person {
        Person { name, tags: _, age } => (name, age),
    };
    tick().await;
    let (name, age) = take();
    tick().await;
    name.len()
}
pub async fn from_the_end(line: Line, pair: ((String, u32), String)) -> usize {
    let take = move || {
        let Line(.., last) = line;
        let ((word, _), _) = pair;
        (last, word)
    };
    tick().await;
    let both = take();
    tick().await;
    both.0.len()
}
pub async fn of_a_reference(person: &mut Person) {
    let mut rename = || {
        let Person { name, .. } = person;
        name.push('x');
    };
    rename();
    tick().await;
    person.tags.clear();
}
pub async fn of_an_enum(found: Option<(String, String)>) {
    let take = || {
        if let Some((key, _)) = found {
            drop(key);
        }
    };
    tick().await;
    take();
    tick().await;
}
