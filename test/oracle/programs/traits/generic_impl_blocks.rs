//@ edition: 2021
//@ rule: inherent async methods of a generic type
#![allow(warnings)]

async fn tick() {}

pub struct Pool<C> {
    idle: Vec<C>,
    limit: usize,
}
pub trait Connect {
    type Connection;
    async fn connect(&self) -> Result<Self::Connection, String>;
}
impl<C> Pool<C> {
    pub async fn get<F: Connect<Connection = C>>(&mut self, factory: &F) -> Result<C, String> {
        if let Some(connection) = self.idle.pop() {
            tick().await;
            return Ok(connection);
        }
        let connection = factory.connect().await?;
        tick().await;
        Ok(connection)
    }
    pub async fn fill<F>(&mut self, factory: F)
    where
        F: Connect<Connection = C>,
    {
        while self.idle.len() < self.limit {
            match factory.connect().await {
                Ok(connection) => self.idle.push(connection),
                Err(reason) => {
                    tick().await;
                    drop(reason);
                }
            }
        }
    }
}
