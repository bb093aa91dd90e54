import BianzhiCore

extension ImportError {
  /// Days named in full, each with the tables that name it.
  private static let mostNamed = 20

  /// Which table names which day.
  static func differing(_ stated: [StatedDay]) -> Wording {
    var files: [CalendarDay?: [String]] = [:]
    for table in stated { files[table.day, default: []].append(table.file) }
    let days = files.keys.sorted { ($0?.yyyymmdd ?? .max) < ($1?.yyyymmdd ?? .max) }
    let lines = days.map { day -> (zh: String, en: String) in
      let named = files[day] ?? []
      let shown = named.prefix(mostNamed)
      let more = named.count - shown.count
      return (
        "  \(day?.description ?? "没有注明")：" + shown.joined(separator: "、")
          + (more > 0 ? " 等 \(named.count) 张表" : ""),
        "  \(day?.description ?? "no day"): " + shown.joined(separator: ", ")
          + (more > 0 ? " and \(more) more" : "")
      )
    }
    return Wording(
      zh: "各表注明的数据日期不一致。请用 --as-of 给出日期，或按日期分几次导入：\n"
        + lines.map(\.zh).joined(separator: "\n"),
      en:
        "The tables name different data days. Give the day with --as-of, or import them day by day:\n"
        + lines.map(\.en).joined(separator: "\n"))
  }

  static func futureForm(_ file: String, _ day: CalendarDay, _ today: CalendarDay) -> Wording {
    Wording(
      zh: "\(file)：标题或表名注明的日期 \(day) 在今天（\(today)）之后，这张表没有存入。请核对日期；确实如此的，用 --even-so 写明理由。",
      en: """
        \(file): its title or name says that it is of \(day), which lies after today (\(today)); this table was not \
        stored. Check the day; if it is right, say why with --even-so.
        """)
  }
}
