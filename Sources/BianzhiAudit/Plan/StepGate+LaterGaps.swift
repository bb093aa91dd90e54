import BianzhiCore
import BianzhiQuery

/// What the last step of an audit lacks where its check is old, or is none of the usual sort.
extension StepGate.Missing {
  static func noUsualCheck(_ day: CalendarDay) -> Self {
    Self(
      name: "check",
      wording: Wording(
        zh: "到 \(day) 只有改了口径或参数的检查，不作依据；请运行 bianzhi check --as-of \(day)（不加其他参数）",
        en: """
          up to \(day) there are only checks in another calibre or by other parameters, which prove nothing: run \
          bianzhi check --as-of \(day) without them
          """))
  }

  static func laterData(
    _ code: String, _ name: String, _ items: [LaterData.Item], _ run: RunInfo,
    by day: CalendarDay
  ) -> Self {
    let more = items.count > 4 ? " …" : ""
    let zh = items.prefix(4).map(\.wording.zh).joined(separator: "、") + more
    let en = items.prefix(4).map(\.wording.en).joined(separator: ", ") + more
    return Self(
      name: code,
      wording: Wording(
        zh: """
          \(name) \(code) 在第 \(run.number) 次检查（截至 \(run.asOf)）之后有新导入、生效或到期的数据：\(zh)；\
          请用 bianzhi check --as-of \(day) 再检查
          """,
        en: """
          \(name) \(code): behind run \(run.number) (as of \(run.asOf)) there are data imported, taken back, in effect or \
          over since (\(en)): check again, bianzhi check --as-of \(day)
          """))
  }

  /// People of the scope whom a list of another organ names that came after the check.
  static func laterPeople(
    _ items: [LaterData.Item], _ run: RunInfo, by day: CalendarDay
  ) -> Self {
    let what = LaterData.wording(items)
    return Self(
      name: items[0].organ,
      wording: Wording(
        zh: """
          第 \(run.number) 次检查（截至 \(run.asOf)）之后，其他单位的数据里有本范围的人员：\(what.zh)；\
          请用 bianzhi check --as-of \(day) 再检查
          """,
        en: """
          behind run \(run.number) (as of \(run.asOf)) data of other organs name people of this scope (\(what.en)): \
          check again, bianzhi check --as-of \(day)
          """))
  }

  /// A word, a name or a reform was decided on after the check.
  static func laterDecision(_ event: Event, _ run: RunInfo, by day: CalendarDay) -> Self {
    Self(
      name: "check",
      wording: Wording(
        zh: """
          第 \(run.number) 次检查之后认定过用语、名称或登记过改革（第 \(event.number) 号事件 \(event.subject)）；\
          请用 bianzhi check --as-of \(day) 再检查
          """,
        en: """
          a word, a name or a reform was decided on behind run \(run.number) (event \(event.number), \(event.subject)): \
          check again, bianzhi check --as-of \(day)
          """))
  }

  /// An organ that is entered as ended, whose people nobody has looked at.
  static func endedUnchecked(_ code: String, _ name: String, _ until: CalendarDay) -> Self {
    let last = until.adding(days: -1)
    return Self(
      name: code,
      wording: Wording(
        zh: """
          \(name) \(code) 记为 \(until) 撤销，没有登记并入哪个机构，撤销前也没有检查过；请用 organ reform \(code) 新机构 \
          登记去向，或导入撤销前的花名册后 bianzhi check --as-of \(last)，确不属本次审核的用 plan set --scope-drop \(code)
          """,
        en: """
          \(name) \(code) is entered as ended on \(until); no reform says what became of it, and no check judged it \
          before: note organ reform \(code) NEW, or import its last roster and run bianzhi check --as-of \(last), or \
          take it out with plan set --scope-drop \(code)
          """))
  }
}
