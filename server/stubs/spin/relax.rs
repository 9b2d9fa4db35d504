pub trait RelaxStrategy {
    fn relax();
}

pub struct Spin;
impl RelaxStrategy for Spin {}

pub struct Loop;
impl RelaxStrategy for Loop {}
