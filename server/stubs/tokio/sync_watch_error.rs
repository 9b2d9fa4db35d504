#[derive(Debug, PartialEq, Eq, Clone, Copy)]
pub struct SendError<T>(pub T);
#[derive(Debug, Clone)]
pub struct RecvError(());
