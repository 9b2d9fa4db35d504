//@ edition: 2021
//@ rule: a parser that borrows its input and hands out parts of it
#![allow(warnings)]

async fn tick() {}
fn look<T: ?Sized>(value: &T) {}

pub struct Parser<'a> {
    rest: &'a str,
}
impl<'a> Parser<'a> {
    fn new(text: &'a str) -> Self {
        Parser { rest: text }
    }
    fn word(&mut self) -> &'a str {
        let (word, rest) = self.rest.split_once(' ').unwrap_or((self.rest, ""));
        self.rest = rest;
        word
    }
    fn peek(&self) -> &str {
        self.rest
    }
}
pub async fn parse() {
    let text = String::from("a b");
    let mut parser = Parser::new(&text);
    let first = parser.word();
    tick().await;
    let second = parser.word();
    let rest = parser.peek();
    tick().await;
    look(first);
    look(rest);
}
