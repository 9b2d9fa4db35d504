use std::error;
use std::fmt::Display;

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum BroadcastStreamRecvError {
    Lagged(u64),
}
impl Display for BroadcastStreamRecvError {}
impl error::Error for BroadcastStreamRecvError {}
