//@ edition: 2021
//@ rule: Rc<RefCell<T>>, Weak and upgrade
#![allow(warnings)]

use std::cell::RefCell;
use std::rc::Rc;
use std::rc::Weak;

async fn tick() {}

pub struct Node {
    value: u32,
    parent: RefCell<Weak<Node>>,
    children: RefCell<Vec<Rc<Node>>>,
}
pub async fn visit(node: Rc<Node>) {
    let parent = node.parent.borrow().upgrade();
    tick().await;
    if let Some(parent) = parent {
        let count = parent.children.borrow().len();
        tick().await;
        drop(count);
    }
    let children = node.children.borrow();
    for child in children.iter() {
        tick().await;
    }
}
