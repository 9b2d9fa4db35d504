//@ edition: 2021
//@ rule: a transaction with a guard that rolls back
#![allow(warnings)]

async fn tick() {}

pub struct Pool;
pub struct Transaction<'a> {
    pool: &'a Pool,
    open: bool,
}
pub struct DbError;
impl Pool {
    async fn begin(&self) -> Result<Transaction<'_>, DbError> {
        Ok(Transaction {
            pool: self,
            open: true,
        })
    }
}
impl Transaction<'_> {
    async fn execute(&mut self, sql: &str, arguments: &[&str]) -> Result<u64, DbError> {
        Ok(1)
    }
    async fn commit(mut self) -> Result<(), DbError> {
        self.open = false;
        Ok(())
    }
}
impl Drop for Transaction<'_> {
    fn drop(&mut self) {}
}
pub async fn transfer(pool: &Pool, from: &str, to: &str, amount: u64) -> Result<(), DbError> {
    let mut transaction = pool.begin().await?;
    let text = amount.to_string();
    transaction.execute("update a", &[from, &text]).await?;
    let changed = transaction.execute("update b", &[to, &text]).await?;
    if changed != 1 {
        return Err(DbError);
    }
    transaction.commit().await
}
