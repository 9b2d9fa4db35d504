//@ edition: 2021
//@ rule: a buffer that is flushed when it is full
#![allow(warnings)]

async fn tick() {}

pub struct Sink {
    written: usize,
}
impl Sink {
    async fn write(&mut self, batch: &[String]) -> Result<usize, String> {
        self.written += batch.len();
        Ok(batch.len())
    }
}
pub struct Writer<'a> {
    sink: &'a mut Sink,
    pending: Vec<String>,
    limit: usize,
}
impl<'a> Writer<'a> {
    pub async fn push(&mut self, line: impl Into<String>) -> Result<(), String> {
        self.pending.push(line.into());
        if self.pending.len() >= self.limit {
            self.flush().await?;
        }
        Ok(())
    }
    pub async fn flush(&mut self) -> Result<(), String> {
        let batch = std::mem::take(&mut self.pending);
        let mut rest = batch.as_slice();
        while !rest.is_empty() {
            let count = self.sink.write(rest).await?;
            rest = &rest[count..];
        }
        Ok(())
    }
}
pub async fn copy(lines: impl Iterator<Item = String>, sink: &mut Sink) -> Result<usize, String> {
    let mut writer = Writer {
        sink,
        pending: vec![],
        limit: 8,
    };
    for line in lines {
        writer.push(line).await?;
    }
    writer.flush().await?;
    Ok(writer.pending.len())
}
