//@ edition: 2021
//@ case: the guard of an async lock of one's own
//@ lock: not held
use std::future::Future;

async fn io() {}
fn spawn<F: Future + Send + 'static>(_: F) {}

pub struct AsyncMutex;
pub struct AsyncGuard<'a>(&'a AsyncMutex);
impl AsyncMutex {
    async fn lock(&self) -> AsyncGuard<'_> {
        AsyncGuard(self)
    }
}
pub async fn case(m: &AsyncMutex) {
    let guard = m.lock().await;
    io().await; // here
    drop(guard);
}

pub fn check(m: &'static AsyncMutex) {
    spawn(case(m));
}
