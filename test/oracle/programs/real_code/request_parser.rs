//@ edition: 2021
//@ rule: bytes, slices, an error enum and early returns
#![allow(warnings)]

async fn tick() {}

#[derive(Debug)]
pub enum ParseError {
    Incomplete,
    BadMethod(String),
    TooLong { limit: usize, got: usize },
}
pub struct Head {
    method: String,
    path: String,
    headers: Vec<(String, String)>,
}
pub struct Socket;
impl Socket {
    async fn read_some(&mut self, buffer: &mut Vec<u8>) -> Result<usize, std::io::Error> {
        Ok(0)
    }
}
impl From<std::io::Error> for ParseError {
    fn from(_: std::io::Error) -> Self {
        ParseError::Incomplete
    }
}
pub async fn read_head(socket: &mut Socket, limit: usize) -> Result<Head, ParseError> {
    let mut buffer = Vec::with_capacity(limit);
    let end = loop {
        if let Some(end) = buffer.windows(4).position(|window| window == b"\r\n\r\n") {
            break end;
        }
        if buffer.len() > limit {
            return Err(ParseError::TooLong {
                limit,
                got: buffer.len(),
            });
        }
        if socket.read_some(&mut buffer).await? == 0 {
            return Err(ParseError::Incomplete);
        }
    };
    let text = String::from_utf8_lossy(&buffer[..end]);
    let mut lines = text.split("\r\n");
    let mut first = lines.next().unwrap_or_default().split(' ');
    let (method, path) = (first.next().unwrap_or(""), first.next().unwrap_or("/"));
    if !matches!(method, "GET" | "POST") {
        tick().await;
        return Err(ParseError::BadMethod(method.to_owned()));
    }
    let mut headers = Vec::new();
    for line in lines {
        if let Some((name, value)) = line.split_once(": ") {
            headers.push((name.to_owned(), value.to_owned()));
        } else {
            tick().await;
        }
    }
    Ok(Head {
        method: method.to_owned(),
        path: path.to_owned(),
        headers,
    })
}
