//@ edition: 2021
//@ rule: an await, a loop and variables in the text of one's own macro lie at the call
#![allow(warnings)]

macro_rules! retry {
    ($times:expr, $attempt:expr) => {{
        let mut left = $times;
        loop {
            match $attempt {
                Ok(value) => break Ok(value),
                Err(error) if left == 0 => break Err(error),
                Err(_) => left -= 1,
            }
            tick(left).await;
        }
    }};
}

async fn tick(_: u32) {}
async fn get(key: &str) -> Result<String, String> {
    Ok(key.to_string())
}

pub async fn run(name: String, lock: &std::sync::Mutex<u32>) -> Result<String, String> {
    let left = 7u64;
    let guard = lock.lock().unwrap();
    let found = retry!(3, get(&name).await);
    drop(guard);
    drop(left);
    found
}
