//! How long a whole audit takes, as a multiple of R: the CPU time in which the csv crate alone counts the same file's
//! records into one reused record. Machines drift, so the two are timed in turn, and the median of the pairs' ratios
//! is printed. `cargo bench --bench ratio`, or `-- 10000` for one size.

use cpu_time::ProcessTime;
use outreach_audit::audit::Crew;
use outreach_audit::demo::Demo;
use outreach_audit::input::{Log, Reading};
use outreach_audit::report::folder::Folder;
use outreach_audit::report::log;
use outreach_audit::rules::Catalogue;
use outreach_audit::run::{self, Plan};
use std::fs::File;
use std::io::{BufWriter, Write};
use std::path::{Path, PathBuf};
use std::time::Duration;

fn main() {
    let asked: Vec<u64> = std::env::args()
        .filter_map(|arg| arg.parse().ok())
        .collect();
    let sizes = if asked.is_empty() {
        vec![10_000, 100_000, 1_000_000]
    } else {
        asked
    };
    println!("      rows     bytes     R ms   audit/R, 1 thread   audit/R, 2 threads   2 v 1");
    for rows in sizes {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let path = folder.path().join("demo.csv");
        write_demo(rows, &path);
        measure(rows, &path, folder.path());
    }
}

fn write_demo(rows: u64, path: &Path) {
    let mut file = BufWriter::new(File::create(path).expect("a file for the log"));
    log::write(&Demo::new(rows, 1), &mut file).expect("the log is written");
    file.flush().expect("the log is written");
}

fn measure(rows: u64, log: &Path, folder: &Path) {
    let pairs = if rows > 200_000 { 5 } else { 11 };
    let (mut base, mut one, mut two, mut both) = (vec![], vec![], vec![], vec![]);
    count(log);
    for _ in 0..pairs {
        let r = cpu(|| count(log)).as_secs_f64();
        let single = cpu(|| audit(log, folder, 1)).as_secs_f64();
        let double = cpu(|| audit(log, folder, 2)).as_secs_f64();
        base.push(r * 1000.0);
        one.push(single / r);
        two.push(double / r);
        both.push(double / single);
    }
    let bytes = std::fs::metadata(log).map_or(0, |file| file.len());
    println!(
        "{rows:>10} {bytes:>9} {:>8.1} {:>19.2} {:>20.2} {:>7.2}",
        median(&mut base),
        median(&mut one),
        median(&mut two),
        median(&mut both)
    );
}

fn cpu(work: impl FnOnce()) -> Duration {
    let start = ProcessTime::now();
    work();
    start.elapsed()
}

fn median(figures: &mut [f64]) -> f64 {
    figures.sort_by(f64::total_cmp);
    figures[figures.len() / 2]
}

/// R: what is compared with.
fn count(log: &Path) {
    let mut reader = csv::Reader::from_path(log).expect("the log opens");
    let mut record = csv::ByteRecord::new();
    let mut records = 0_u64;
    while reader.read_byte_record(&mut record).expect("the log reads") {
        records += 1;
    }
    std::hint::black_box(records);
}

/// Both readings, all rules, all reports but findings and matrix.
fn audit(log: &Path, folder: &Path, threads: usize) {
    let paths: [PathBuf; 1] = [log.to_owned()];
    let log = Log::open(&paths, &Reading::default()).expect("the log opens");
    let catalogue = Catalogue::default();
    let plan = Plan {
        catalogue: &catalogue,
        switched_off: &[],
        adjustment: Default::default(),
        settling_days: 21,
        as_of: None,
        findings: false,
        matrix: false,
        words: false,
    };
    let crew = Crew::new(Some(threads)).expect("threads");
    let folder = Folder::make(folder.join("reports")).expect("a folder");
    let summary = run::audit(&log, &plan, &crew, &folder, &|_, _| ());
    std::hint::black_box(summary.expect("the log is audited"));
}
