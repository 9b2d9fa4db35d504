#[derive(Debug)]
pub struct SendError<T>(pub T);
#[derive(Debug, PartialEq, Eq, Clone)]
pub enum RecvError {
    Closed,
    Lagged(u64),
}
#[derive(Debug, PartialEq, Eq, Clone)]
pub enum TryRecvError {
    Empty,
    Closed,
    Lagged(u64),
}
