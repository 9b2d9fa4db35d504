//@ edition: 2021
//@ rule: an enum of states carried through a loop of awaits
#![allow(warnings)]

async fn number() -> u32 {
    1
}

pub enum State {
    Start,
    Header { length: usize },
    Body { bytes: Vec<u8>, left: usize },
    Done(Vec<u8>),
}
pub async fn parse() -> Vec<u8> {
    let mut state = State::Start;
    loop {
        state = match state {
            State::Start => State::Header {
                length: number().await as usize,
            },
            State::Header { length } if length == 0 => State::Done(Vec::new()),
            State::Header { length } => State::Body {
                bytes: Vec::with_capacity(length),
                left: length,
            },
            State::Body { mut bytes, left } => {
                bytes.push(number().await as u8);
                if left == 1 {
                    State::Done(bytes)
                } else {
                    State::Body {
                        bytes,
                        left: left - 1,
                    }
                }
            }
            State::Done(bytes) => return bytes,
        };
    }
}
