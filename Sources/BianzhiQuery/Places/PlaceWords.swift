import BianzhiCore

/// The words beside the numbers of an answer about free places.
struct PlaceWords {
  let day: CalendarDay

  func approved(_ approved: PlaceSum.Approved) -> PlaceAnswer.Line {
    let documents = PersonNumber.mask(approved.documents)
    return line(.approved, approved.people, documents, documents)
  }

  func counted(_ people: Int, _ roster: CalendarDay?) -> PlaceAnswer.Line {
    let day = roster?.description ?? ""
    return line(.counted, people, "花名册 \(day)", "roster of \(day)")
  }

  func entered(_ people: Int) -> PlaceAnswer.Line {
    line(.entered, people, "增减登记，花名册之后至 \(day)", "register, after the roster up to \(day)")
  }

  func left(_ people: Int) -> PlaceAnswer.Line {
    line(.left, people, "增减登记，花名册之后至 \(day)", "register, after the roster up to \(day)")
  }

  func leaving(_ leavers: PlaceLeavers) -> PlaceAnswer.Line {
    var (zh, en): ([String], [String]) = ([], [])
    if !leavers.recorded.isEmpty {
      zh.append("花名册写明离开日期：\(leavers.recorded.joined(separator: "、"))")
      en.append("by the roster: \(leavers.recorded.joined(separator: ", "))")
    }
    if !leavers.retiring.isEmpty {
      zh.append("到龄退休：\(leavers.retiring.joined(separator: "、"))")
      en.append("at the age of retirement: \(leavers.retiring.joined(separator: ", "))")
    }
    if leavers.inDoubt > 0 {
      zh.append("另有 \(leavers.inDoubt) 人到龄但可能留任或年龄存疑，未计")
      en.append("\(leavers.inDoubt) more at the age may stay and are not counted")
    }
    if leavers.overdue > 0 {
      zh.append("另有 \(leavers.overdue) 人早已到龄仍在册，未计")
      en.append(
        "\(leavers.overdue) more have been past the age since before the roster, not counted")
    }
    return line(.leaving, leavers.count, zh.joined(separator: "；"), en.joined(separator: "; "))
  }

  func reserve(_ people: Int?) -> PlaceAnswer.Line {
    people == nil
      ? line(
        .reserve, nil, "台账没有预留数，可用 --reserve 写明", "the ledger records none; say it with --reserve")
      : line(.reserve, people, "--reserve", "--reserve")
  }

  func planned(_ people: Int, _ plans: PlacePlans, under plan: String?) -> PlaceAnswer.Line {
    let names = { (until: String) in
      plans.plans.filter { $0.unused > 0 }.map {
        "\(PersonNumber.mask($0.document)) \($0.unused)（\(until)\($0.until)）"
      }.joined(separator: "; ")
    }
    let own = plan == nil ? ("", "") : ("，其中本次所用计划不扣", ", of which the plan named is not taken off")
    return line(
      .planned, people, names("至 ") + (plans.unused > 0 ? own.0 : ""),
      names("until ") + (plans.unused > 0 ? own.1 : ""))
  }

  func unsure(more: Int, fewer: Int) -> PlaceAnswer.Line? {
    guard more + fewer > 0 else { return nil }
    return line(
      .unsure, more + fewer,
      "可能另占编 \(more) 人（编制类型、行或入编日期不清），可能少占 \(fewer) 人（状态或出编日期不清）",
      """
      \(more) more may be on places (kind, row or day of entry not known), \(fewer) may not be (state or day of \
      leaving not known)
      """)
  }

  func free(_ people: Int) -> PlaceAnswer.Line { line(.free, people, "", "") }

  func asked(_ people: Int, under plan: String?) -> PlaceAnswer.Line {
    let plan = plan.map { PersonNumber.mask($0) }
    return line(
      .asked, people, plan.map { "计划 \($0)" } ?? "不在用编计划内",
      plan.map { "plan \($0)" } ?? "beside all plans"
    )
  }

  func line(_ item: PlaceItem, _ people: Int?, _ zh: String, _ en: String)
    -> PlaceAnswer.Line
  {
    PlaceAnswer.Line(item: item, people: people, basis: Wording(zh: zh, en: en))
  }
}

extension PlaceWords {
  func enough(_ free: Int, _ people: Int) -> Wording {
    Wording(zh: "可用 \(free) 名，申请 \(people) 名", en: "\(free) free, \(people) asked for")
  }

  /// - Parameter over: people beyond what is approved and allowed; below 0 where places are not held.
  func short(_ free: Int, _ people: Int, approved: Int, over: Int) -> Wording {
    if approved == 0 { return Wording(zh: "当日没有核定这类编制", en: "no place of the kind is approved") }
    if free < 0, over <= 0 {
      return Wording(
        zh: "没有可用的：空着 \(-over) 名，已预留或列入用编计划 \(-over - free) 名，申请 \(people) 名",
        en: """
          none free: \(-over) not held, \(-over - free) reserved or promised by plans, \(people) asked for
          """)
    }
    if free < 0 {
      let promised =
        free + over == 0
        ? Wording(zh: "", en: "")
        : Wording(
          zh: "，另已预留或列入用编计划 \(-free - over) 名",
          en: ", \(-free - over) reserved or promised by plans")
      return Wording(
        zh: "已经多出 \(over) 名\(promised.zh)，申请 \(people) 名",
        en: "\(over) too many already\(promised.en), \(people) asked for")
    }
    return Wording(
      zh: "只有 \(free) 名可用，申请 \(people) 名", en: "only \(free) free, \(people) asked for")
  }

  func open(free: Int, more: Int, fewer: Int, _ people: Int) -> Wording {
    Wording(
      zh: "可用在 \(free - more) 名到 \(free + fewer) 名之间，申请 \(people) 名：有人的编制类型、状态或增减日期不清，请先核对",
      en: """
        between \(free - more) and \(free + fewer) are free and \(people) asked for: of some people the kind, the \
        state or the day of a move is not known; check these first
        """)
  }

  func planTooSmall(_ plan: String, _ unused: Int, exists: Bool) -> Wording {
    let plan = PersonNumber.mask(plan)
    if !exists {
      return Wording(
        zh: "当日没有文号为 \(plan) 的有效用编计划", en: "no live plan \(plan) of the kind on that day")
    }
    return Wording(
      zh: "用编计划 \(plan) 只剩 \(unused) 名", en: "plan \(plan) has only \(unused) left")
  }

  func later(_ day: String, _ document: String) -> Wording {
    let document = PersonNumber.mask(document)
    return Wording(
      zh: "注意：\(document) 自 \(day) 起调整这类编制",
      en: "note: \(document) changes this quota from \(day) on")
  }

  func onlyUnderPlan(_ plans: PlacePlans) -> Wording {
    let names = plans.plans.filter { $0.unused > 0 }.map { PersonNumber.mask($0.document) }
      .joined(separator: "、")
    return Wording(
      zh: "空编已列入用编计划 \(names)；属于该计划的，请加 --plan 文号再问",
      en:
        "free places are promised by plan \(names): where the people come under it, ask with --plan"
    )
  }
}
