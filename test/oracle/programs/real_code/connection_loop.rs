//@ edition: 2021
//@ rule: reading frames from a connection until it closes
#![allow(warnings)]

async fn tick() {}

pub struct Stream;
pub struct Frame {
    kind: u8,
    body: Vec<u8>,
}
pub struct Connection {
    stream: Stream,
    buffer: Vec<u8>,
}
pub struct Error(String);
impl Stream {
    async fn read(&mut self, buffer: &mut [u8]) -> Result<usize, Error> {
        Ok(0)
    }
    async fn write_all(&mut self, bytes: &[u8]) -> Result<(), Error> {
        Ok(())
    }
}
impl Connection {
    fn parse(&mut self) -> Result<Option<Frame>, Error> {
        Ok(None)
    }
    pub async fn read_frame(&mut self) -> Result<Option<Frame>, Error> {
        loop {
            if let Some(frame) = self.parse()? {
                return Ok(Some(frame));
            }
            let mut chunk = [0u8; 512];
            let count = self.stream.read(&mut chunk).await?;
            if count == 0 {
                if self.buffer.is_empty() {
                    return Ok(None);
                }
                return Err(Error(format!("{} bytes left", self.buffer.len())));
            }
            self.buffer.extend_from_slice(&chunk[..count]);
        }
    }
    pub async fn write_frame(&mut self, frame: &Frame) -> Result<(), Error> {
        let header = [frame.kind, frame.body.len() as u8];
        self.stream.write_all(&header).await?;
        for part in frame.body.chunks(16) {
            self.stream.write_all(part).await?;
        }
        Ok(())
    }
}
pub async fn serve(mut connection: Connection) -> Result<(), Error> {
    while let Some(frame) = connection.read_frame().await? {
        match frame.kind {
            0 => connection.write_frame(&frame).await?,
            1 => {
                let reply = Frame {
                    kind: 1,
                    body: frame.body,
                };
                connection.write_frame(&reply).await?;
            }
            other => return Err(Error(format!("unknown kind {other}"))),
        }
    }
    Ok(())
}
