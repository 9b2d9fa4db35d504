//@ edition: 2021
//@ rule: a recursive walk with boxed futures and an accumulator
#![allow(warnings)]

use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};

async fn tick() {}

pub struct Node {
    name: String,
    children: Vec<Node>,
}
pub fn walk<'a>(
    node: &'a Node,
    depth: usize,
    found: &'a mut Vec<String>,
) -> Pin<Box<dyn Future<Output = usize> + 'a>> {
    Box::pin(async move {
        let mut total = depth;
        for child in &node.children {
            let name = child.name.as_str();
            tick().await;
            if name.starts_with('_') {
                continue;
            }
            total += walk(child, depth + 1, found).await;
            found.push(name.to_owned());
        }
        total
    })
}
pub async fn list(root: Node) -> Vec<String> {
    let mut found = Vec::new();
    let total = walk(&root, 0, &mut found).await;
    println!("{total}");
    found
}
