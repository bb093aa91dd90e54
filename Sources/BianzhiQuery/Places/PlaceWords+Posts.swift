import BianzhiCore

extension PlaceWords {
  func holding(_ people: Int, _ roster: CalendarDay?, _ names: [String]) -> PlaceAnswer.Line {
    let (day, list) = (roster?.description ?? "", names.joined(separator: "、"))
    return line(
      .holding, people, "花名册 \(day)" + (names.isEmpty ? "" : "：\(list)"),
      "roster of \(day)" + (names.isEmpty ? "" : ": \(list)"))
  }

  func appointed(_ people: Int) -> PlaceAnswer.Line {
    line(
      .appointed, people, "主要领导干部名单，花名册之后至 \(day)",
      "list of principal leaders, after the roster up to \(day)")
  }

  func leftPost(_ people: Int, _ isOfHeads: Bool) -> PlaceAnswer.Line {
    line(
      .left, people, "增减登记\(isOfHeads ? "、主要领导干部名单" : "")，花名册之后至 \(day)",
      "register\(isOfHeads ? " and list of principal leaders" : ""), after the roster up to \(day)")
  }

  func unsurePosts(more: Int, fewer: Int) -> PlaceAnswer.Line? {
    guard more + fewer > 0 else { return nil }
    return line(
      .unsure, more + fewer,
      "可能另有 \(more) 人（看不出正副、层次或是否领导），可能少 \(fewer) 人（状态或离开日期不清）",
      """
      \(more) more may count (role, rank or whether they lead is not known), \(fewer) may not (state or day of leaving \
      not known)
      """)
  }

  func appointing(_ people: Int) -> PlaceAnswer.Line {
    line(.asked, people, "拟配备", "to be appointed")
  }

  func openPosts(free: Int, more: Int, fewer: Int, _ people: Int) -> Wording {
    Wording(
      zh: "空缺在 \(free - more) 个到 \(free + fewer) 个之间，拟配备 \(people) 名：有人的正副、层次或状态不清，请先核对",
      en: """
        between \(free - more) and \(free + fewer) are free and \(people) asked for: of some leaders role, rank or \
        state is not known; check these first
        """)
  }

  /// A leader from outside also takes a place of the quota.
  func placeToo() -> Wording {
    Wording(
      zh: "从外单位调入的还占用编制，请用 --kind 再问",
      en: "somebody from outside takes a place of the quota too: ask with --kind")
  }

  func laterPosts(_ day: String, _ document: String) -> Wording {
    let document = PersonNumber.mask(document)
    return Wording(
      zh: "注意：\(document) 自 \(day) 起调整职数", en: "note: \(document) changes posts from \(day) on")
  }
}
