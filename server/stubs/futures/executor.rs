use crate::future::Future;
use crate::stream::Stream;
use std::io;
use std::sync::Arc;

pub fn block_on<F: Future>(f: F) -> F::Output;
pub fn block_on_stream<S: Stream + Unpin>(stream: S) -> BlockingStream<S>;
pub fn enter() -> Result<Enter, EnterError>;

#[derive(Debug)]
pub struct BlockingStream<S: Stream + Unpin> {
    stream: S,
}
impl<S: Stream + Unpin> Iterator for BlockingStream<S> {
    type Item = S::Item;
}
#[derive(Debug)]
pub struct Enter(());
impl Drop for Enter {}
#[derive(Debug)]
pub struct EnterError(());
#[derive(Clone, Debug)]
pub struct LocalSpawner(std::rc::Weak<()>);
#[derive(Debug)]
pub struct LocalPool {
    incoming: std::rc::Rc<()>,
}
impl LocalPool {
    pub fn new() -> Self;
    pub fn spawner(&self) -> LocalSpawner;
    pub fn run(&mut self);
    pub fn run_until<F: Future>(&mut self, future: F) -> F::Output;
    pub fn try_run_one(&mut self) -> bool;
    pub fn run_until_stalled(&mut self);
}
pub struct ThreadPool {
    state: Arc<()>,
}
impl Clone for ThreadPool {}
impl Drop for ThreadPool {}
impl ThreadPool {
    pub fn new() -> Result<Self, io::Error>;
    pub fn spawn_ok<Fut: Future<Output = ()> + Send + 'static>(&self, future: Fut);
}
