//@ edition: 2021
//@ rule: values carried out of nested loops
#![allow(warnings)]

async fn tick() {}
fn chance() -> bool {
    true
}
pub struct Job(pub u32);
impl Drop for Job {
    fn drop(&mut self) {}
}
fn new_job() -> Job {
    Job(1)
}

pub async fn run(rows: Vec<Vec<Job>>) -> Option<u32> {
    let mut seen = 0;
    let found = 'rows: loop {
        for row in &rows {
            for job in row {
                tick().await;
                seen += 1;
                if job.0 == seen {
                    break 'rows Some(job.0);
                }
            }
            if chance() {
                continue 'rows;
            }
        }
        break None;
    };
    tick().await;
    found
}
