import BianzhiCore
import BianzhiQuery

/// Refusals of closings whose proof is not whole.
extension Refusal {
  /// The ledger holds newer data that the proof did not judge.
  static func unjudged(name: FindingName, run: Int, missing: MissingData) -> Refusal {
    let data = missing.wording
    return Refusal(
      .refused,
      zh: "\(name) 不能销号：第 \(run) 次检查之后又有新的数据未检查（\(data.zh)）。请先运行 bianzhi check。",
      en: """
        \(name) cannot be closed: run \(run) did not judge newer data (\(data.en)). Run bianzhi check \
        first.
        """)
  }

  /// Something came, took effect or ended after the run of the proof.
  static func old(
    name: FindingName, run: Int, asOf: CalendarDay, _ later: [LaterData.Item], by day: CalendarDay
  ) -> Refusal {
    let what = LaterData.wording(later)
    return Refusal(
      .refused,
      zh: """
        \(name) 不能销号：第 \(run) 次检查（截至 \(asOf)）之后又有变化：\(what.zh)。请先运行 \
        bianzhi check --as-of \(day)。
        """,
      en: """
        \(name) cannot be closed: behind run \(run) (as of \(asOf)) something changed: \(what.en). Run \
        bianzhi check --as-of \(day) first.
        """)
  }

  /// Every check that saw it was withdrawn, so that no later one can be compared with it.
  static func forsaken(name: FindingName, run: Int, asOf: CalendarDay) -> Refusal {
    Refusal(
      .refused,
      zh: """
        \(name) 不能销号：看到它的检查（最后一次是第 \(run) 次）都已撤回，没有可以对照的检查。请对当时的日期重新检查：\
        bianzhi check --as-of \(asOf)，再检查最新数据；那一天本来没有这个问题的，用 finding void。
        """,
      en: """
        \(name) cannot be closed: every check that saw it (run \(run) last) was withdrawn, so there is none to compare \
        with. Check that day again: bianzhi check --as-of \(asOf), then the newest data; if it was not there on that day, \
        use finding void.
        """)
  }

  /// Only runs of some rules show it gone: they say nothing of where the trouble may have gone.
  static func narrow(name: FindingName, run: Int) -> Refusal {
    Refusal(
      .refused,
      zh: """
        \(name) 不能销号：第 \(run) 次检查没有按本程序的规则运行全部核心规则，看不出问题是否转到别处。请运行全部规则：bianzhi check。
        """,
      en: """
        \(name) cannot be closed: run \(run) did not run all core rules as this program has them, so it does not \
        show whether the problem moved. Run all of them: bianzhi check.
        """)
  }

  /// The newer lists say less than those that the finding rested on.
  static func lessTold(name: FindingName, run: Int, _ what: Wording) -> Refusal {
    Refusal(
      .refused,
      zh: """
        \(name) 不能销号：第 \(run) 次检查所用的名单比发现问题时说得少（\(what.zh)），不能证明已整改。请让单位补齐这些栏目，\
        重新导入后再检查。
        """,
      en: """
        \(name) cannot be closed: the lists of run \(run) say less than those that showed it (\(what.en)), and \
        prove nothing. Let the unit fill in these columns, import the list and check again.
        """)
  }

  /// It is gone because an approval was entered or corrected later, or because of what people decided words mean.
  static func restsOnWords(name: FindingName, _ grounds: ProofGrounds) -> Refusal {
    let what = grounds.wording ?? Wording(zh: "", en: "")
    return Refusal(
      .refused,
      zh: """
        \(name) 不能直接销号：它的消除还依据\(what.zh)。原来登记有误的，不是整改，请用 finding void；确已整改的，销号时写明 \
        --reason 和 --approver。
        """,
      en: """
        \(name) is not closed by newer lists alone; it also rests on \(what.en). What was recorded wrongly was not \
        put right: use finding void. If it was put right, say so with --reason and --approver.
        """)
  }

  /// The newest run still shows what one table prints: no later table tells of that.
  static func stillPrinted(name: FindingName, run: Int, asOf: CalendarDay) -> Refusal {
    Refusal(
      .refused,
      zh: """
        \(name) 不能销号：检查 R\(run)（\(asOf)）仍有。它说的是那一张表所印的合计，以后另报的表说明不了；请报送单位核对，把那张表改正后 \
        按原文件名、原日期重报并检查，再用 finding void 办理。
        """,
      en: """
        \(name) cannot be closed: run \(run) (as of \(asOf)) still shows it. It is about what one table prints, and no \
        later table tells of that. Have its unit look into it and hand in the same table, of the same file name and \
        day, put right; check, and use finding void.
        """)
  }

  /// A finding that is named beside it was voided or exempted, or is there no more: it says nothing of where the problem went.
  static func besideEnded(name: FindingName, _ other: FindingName) -> Refusal {
    Refusal(
      .refused,
      zh: """
        \(name) 不能销号：--beside 写明的 \(other) 已作废、免予整改或已不存在，不能说明问题转到哪里。请写明仍在办理的问题；\(other) \
        不该作废的，先用 withdraw \(other) 撤回。
        """,
      en: """
        \(name) cannot be closed: \(other), named with --beside, was voided or exempted or is there no more, and says nothing \
        of where the problem went. Name a finding that is followed; if \(other) should not have been voided, take that back \
        with withdraw \(other).
        """)
  }

  /// The problem may stand under another number, and the act does not name it.
  static func beside(
    name: FindingName, of organ: String, findings: [FindingName], people: [BesideProof.Person]
  ) -> Refusal {
    let said = BesideProof.wording(findings, people)
    let options = findings.map { "--beside \($0)" }.joined(separator: " ")
    guard people.isEmpty else {
      return Refusal(
        .refused,
        zh: """
          \(name) 不能销号：问题可能转到别处：\(said.zh)。请核实；这些人员没有问题编号，先用 finding raise --organ \(organ) 提出\
          （--title 写明其中的姓名，或 --part 写同一项目），再写明 \(options)\(options.isEmpty ? "" : " ")--beside H编号。
          """,
        en: """
          \(name) cannot be closed: the problem may have moved: \(said.en). Look at it; these people have no \
          finding, so raise one with finding raise --organ \(organ), with a name of theirs in --title or the same --part, and name it: \(options)\(options.isEmpty ? "" : " ")\
          --beside H….
          """)
    }
    return Refusal(
      .refused,
      zh: "\(name) 不能销号：问题可能转到别处：\(said.zh)。请核实后写明 \(options)。",
      en: """
        \(name) cannot be closed: the problem may have moved: \(said.en). Look at it, then name it: \
        \(options).
        """)
  }
}
