//@ edition: 2021
//@ rule: an `.await` in the arguments of one's own macro stands where its operand begins
#![allow(warnings)]

macro_rules! or_default {
    ($value:expr, $default:expr) => {
        match $value {
            Some(value) => value,
            None => $default,
        }
    };
}

async fn number(n: u32) -> Option<u32> {
    Some(n)
}

pub struct Job(u32);
impl Drop for Job {
    fn drop(&mut self) {}
}
impl Job {
    async fn run(&self, parts: &[u32]) -> Option<u32> {
        Some(1)
    }
}
pub async fn run(parts: Vec<u32>, job: Job) {
    or_default!(number(parts[0]).await, 1);
    or_default!(job.run(&parts[..]).await.map(|n| n + 1), self::number(3).await.unwrap());
    or_default!(Box::pin(number(1)).await, 4);
    or_default!(async move { Some(1) }.await, 4);
}
