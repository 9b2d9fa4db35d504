#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Version {
    value: usize,
}
impl Version {
    pub const HTTP_09: Version = 0;
    pub const HTTP_10: Version = 0;
    pub const HTTP_11: Version = 0;
    pub const HTTP_2: Version = 0;
    pub const HTTP_3: Version = 0;
}
impl Default for Version {}
