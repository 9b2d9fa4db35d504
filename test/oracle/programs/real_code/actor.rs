//@ edition: 2021
//@ rule: an actor that handles messages until its mailbox closes
#![allow(warnings)]

use std::collections::HashMap;

pub enum Message {
    Get {
        key: String,
        reply: Reply<Option<String>>,
    },
    Set {
        key: String,
        value: String,
    },
    Stop,
}
pub struct Reply<T>(Vec<T>);
impl<T> Reply<T> {
    fn send(self, value: T) -> Result<(), T> {
        Ok(())
    }
}
pub struct Mailbox(Vec<Message>);
impl Mailbox {
    async fn recv(&mut self) -> Option<Message> {
        self.0.pop()
    }
}
async fn persist(key: &str, value: &str) -> Result<(), String> {
    Ok(())
}
pub async fn run(mut mailbox: Mailbox) {
    let mut table: HashMap<String, String> = HashMap::new();
    let mut writes = 0usize;
    while let Some(message) = mailbox.recv().await {
        match message {
            Message::Get { key, reply } => {
                let value = table.get(&key).cloned();
                let _ = reply.send(value);
            }
            Message::Set { key, value } => {
                if let Err(error) = persist(&key, &value).await {
                    eprintln!("cannot store {key}: {error}");
                    continue;
                }
                writes += 1;
                table.insert(key, value);
            }
            Message::Stop => break,
        }
    }
    println!("{writes} writes");
}
