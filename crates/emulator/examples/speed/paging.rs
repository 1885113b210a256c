//! A page of a filtered list among 1,000 jobs and among 100,000.

use std::io;
use std::time::Instant;

use aliyun_dts::DescribeSynchronizationJobsResponse;
use aliyun_emulator::Emulator;
use aliyun_wire::json;

use crate::client::{Connection, builder, request};
use crate::{Outcome, median};

/// As the service has it by default.
const PAGE_SIZE: usize = 30;

/// A tag, and pieces of names: the first page of each is asked for once while nobody has asked for it before.
struct Filter {
    what: &'static str,
    tag: &'static [(&'static str, &'static str)],
    pieces: &'static [&'static str],
}

const REGION: (&str, &str) = ("RegionId", "cn-hangzhou");
/// The tag that some hundred jobs have, however many there are.
const RARE: &[(&str, &str)] = &[("Tag.1.Key", "rare"), ("Tag.1.Value", "yes")];
const PRODUCTION: &[(&str, &str)] = &[("Tag.1.Key", "env"), ("Tag.1.Value", "prod")];

const FILTERS: [Filter; 4] = [
    Filter { what: "selective tag", tag: RARE, pieces: &["同步", "mysql", "_", "s", "r", "o", "sql"] },
    Filter { what: "broad tag", tag: PRODUCTION, pieces: &["mysql同步", "sync_", "replica", "_prod_"] },
    Filter {
        what: "broad tag, 1 or 2 letters",
        tag: PRODUCTION,
        pieces: &["s", "sq", "同步", "o", "pr", "_", "my", "灾", "to"],
    },
    Filter { what: "no tag", tag: &[], pieces: &["mysql", "s", "同步", "prod", "orders", "mysql-to"] },
];

pub async fn measure() -> Outcome {
    println!(
        "microseconds of a page with {PAGE_SIZE} jobs among 1,000 jobs and among 100,000, and the ratio"
    );
    let (small, large) = (Side::start(1_000).await?, Side::start(100_000).await?);
    tokio::task::spawn_blocking(move || {
        FILTERS.iter().try_for_each(|filter| compare(filter, [&small, &large]))
    })
    .await?
}

/// An emulator and a way to it.
struct Side(Emulator);

impl Side {
    #[allow(clippy::disallowed_methods, reason = "it measures")]
    async fn start(jobs: usize) -> Result<Self, Box<dyn std::error::Error + Send + Sync>> {
        let folder = std::env::temp_dir().join(format!("aliyun-emulator-speed-{}", std::process::id()));
        std::fs::create_dir_all(&folder)?;
        let file = folder.join(format!("{jobs}.db"));
        let seeding = Instant::now();
        builder().jobs(jobs).data(&file).start().await?.stop().await;
        let (seeding, starting) = (seeding.elapsed(), Instant::now());
        let side = Self(builder().data(&file).start().await?);
        println!("{jobs} jobs: made in {seeding:.1?}, opened again in {:.1?}", starting.elapsed());
        std::fs::remove_dir_all(folder)?;
        for number in ["1", "2", "3"] {
            side.tag(&[("PageSize", "100"), ("PageNum", number)], RARE)?;
        }
        Ok(side)
    }

    /// Gives the jobs of a page a tag.
    fn tag(&self, page_of_region: &[(&str, &str)], tag: &[(&str, &str)]) -> io::Result<()> {
        let mut connection = Connection::open(self.0.address())?;
        let page = page(&mut connection, &[&[REGION], page_of_region].concat())?;
        for job in page.synchronization_instances {
            let id = job.synchronization_job_id.unwrap_or_default();
            let resource = [REGION, ("ResourceType", "ALIYUN::DTS::INSTANCE"), ("ResourceId.1", id.as_str())];
            connection.send(&request("TagResources", &[&resource, tag].concat()))?;
        }
        Ok(())
    }
}

fn compare(filter: &Filter, sides: [&Side; 2]) -> Outcome {
    let mut times: [[Vec<f64>; 2]; 4] = Default::default();
    for piece in filter.pieces {
        for (side, emulator) in sides.into_iter().enumerate() {
            let mut connection = Connection::open(emulator.0.address())?;
            let (first, total) = timed(&mut connection, filter, piece, 1)?;
            if total < PAGE_SIZE {
                return Err(format!("{total} jobs with {piece:?} are too few to compare").into());
            }
            times[0][side].push(first);
            for _ in 0..9 {
                emulator.tag(&[("PageSize", "1")], &[("Tag.1.Key", "written"), ("Tag.1.Value", "yes")])?;
                times[1][side].push(timed(&mut connection, filter, piece, 1)?.0);
                times[2][side].push(timed(&mut connection, filter, piece, 1)?.0);
                times[3][side].push(timed(&mut connection, filter, piece, total / PAGE_SIZE)?.0);
            }
        }
    }
    let names = ["first page", "after a write", "once more", "last full page"];
    for (name, [small, large]) in names.into_iter().zip(times) {
        let (small, large) = (median(small), median(large));
        println!("{:>26} {name:>15} {small:>8.0} {large:>8.0} {:>6.2}", filter.what, large / small);
    }
    Ok(())
}

fn page(
    connection: &mut Connection,
    parameters: &[(&str, &str)],
) -> io::Result<DescribeSynchronizationJobsResponse> {
    let body = connection.send(&request("DescribeSynchronizationJobs", parameters))?;
    json::decode(&body).map_err(io::Error::other)
}

/// How long a page takes, in microseconds, and how many jobs the list has.
#[allow(clippy::disallowed_methods, reason = "it measures")]
fn timed(
    connection: &mut Connection,
    filter: &Filter,
    piece: &str,
    number: usize,
) -> io::Result<(f64, usize)> {
    let (size, number) = (PAGE_SIZE.to_string(), number.to_string());
    let rest = [("SynchronizationJobName", piece), ("PageSize", &size), ("PageNum", &number)];
    let request = request("DescribeSynchronizationJobs", &[filter.tag, &rest].concat());
    let started = Instant::now();
    let body = connection.send(&request)?;
    let took = started.elapsed().as_secs_f64() * 1e6;
    let page: DescribeSynchronizationJobsResponse = json::decode(&body).map_err(io::Error::other)?;
    let total = page.total_record_count.unwrap_or_default();
    Ok((took, usize::try_from(total).unwrap_or_default()))
}
