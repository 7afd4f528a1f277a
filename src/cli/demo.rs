//! `demo`

use super::args::DemoArgs;
use anyhow::{Context, Result};
use outreach_audit::demo::Demo;
use outreach_audit::report::Folder;
use std::io::{BufWriter, Write};
use std::path::Path;
use std::process::ExitCode;

pub fn demo(args: &DemoArgs) -> Result<ExitCode> {
    let demo = Demo::new(args.rows, args.seed);
    let planted = demo.planted().to_string();
    if args.out.as_os_str() == "-" {
        let mut out = BufWriter::new(std::io::stdout().lock());
        outreach_audit::report::log(&demo, &mut out).context("standard output")?;
        out.flush().context("standard output")?;
        anstream::eprint!("{planted}");
        return Ok(ExitCode::SUCCESS);
    }
    let parent = args.out.parent().unwrap_or(Path::new(""));
    let name = args.out.file_name().context("--out names no file")?;
    let folder = Folder::make(if parent.as_os_str().is_empty() { Path::new(".") } else { parent })?;
    let mut stream = folder.stream(&name.to_string_lossy())?;
    let written = outreach_audit::report::log(&demo, &mut stream);
    written.map_err(|error| stream.failed(error))?;
    stream.finish()?;
    let place = args.out.display();
    anstream::print!("{planted}\nWritten to {place}. Next: outreach-audit audit {place}\n");
    Ok(ExitCode::SUCCESS)
}
