import BianzhiCore
import GRDB

/// Leader posts: approved, held, left and kept back.
extension PlaceReader {
  func posts(_ wish: PostWish) throws -> PlaceAnswer {
    if let why = try whyNoRoster([asked]) { return none(.cannotSay, why) }
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT part, approved, counted, documents, is_judged FROM all_post_strength
        WHERE organ = ? ORDER BY part
        """, arguments: [asked])
    let known = rows.map { $0["part"] as String }
    let found = wish.parts(among: known)
    guard found.count == 1, let row = rows.first(where: { $0["part"] == found[0] }) else {
      return withoutPart(wish, found.isEmpty ? known : found, isOpen: found.count > 1)
    }
    if let body = try unapprovedBody(wish) {
      return none(
        .no,
        Wording(
          zh: "没有核定“\(body)”这个内设机构",
          en: "\(body) is none of the approved inner bodies"))
    }
    guard row["is_judged"], let counted: Int = row["counted"] else {
      return none(.cannotSay, try whyNoPosts())
    }
    let (part, documents): (String, String) = (row["part"], row["documents"])
    return try byMonths("post", asked, part, approved: row["approved"]) { people in
      let sum = PostSum(
        preparation, request, organ: asked, part: part,
        approved: PlaceSum.Approved(people: people, documents: documents), counted: counted,
        isOfHeads: wish.role == .principal && wish.body == nil)
      return try sum.answer(begin(.no, of: asked, part: part))
    }
  }

  /// The inner body that is asked about, where the approved ones are known and it is none of them.
  private func unapprovedBody(_ wish: PostWish) throws -> String? {
    guard let body = wish.body, PostScope(words: body) != .unit, PostScope(words: body) != .bodies,
      let approved = try preparation.approvedBodies()[asked]
    else { return nil }
    let names = approved.map { preparation.words[$0] }
    let isApproved = names.contains { name in
      OrganName.folded(name) == OrganName.folded(body) || BianzhiCore.BodyList.mayHold(body, name)
    }
    return isApproved ? nil : body
  }

  /// No part is meant, or several are.
  private func withoutPart(_ wish: PostWish, _ parts: [String], isOpen: Bool) -> PlaceAnswer {
    let list = { (language: Language) in
      parts.map { PartWords.words($0, .post)[language] }
        .joined(separator: language == .zh ? "、" : ", ")
    }
    if isOpen {
      return none(
        .cannotSay,
        Wording(
          zh: "没有说明是哪一级或哪个内设机构的：\(list(.zh))，请用 --rank、--body 写明",
          en: "which rank or inner body is meant is not told: \(list(.en)); give --rank or --body"))
    }
    guard !parts.isEmpty else { return none(.cannotSay, UnjudgedReason.noApproval.wording) }
    return none(
      .no,
      Wording(
        zh: "当日没有核定这一职数；已核定：\(list(.zh))",
        en: "no such post is approved on that day; approved are: \(list(.en))"))
  }

  private func whyNoPosts() throws -> Wording {
    let reason = try String.fetchOne(
      database,
      sql: "SELECT reason FROM unjudged WHERE scope = 'post' AND organ = ? ORDER BY reason LIMIT 1",
      arguments: [asked])
    guard let reason else { return UnjudgedReason.noLeaders.wording }
    return try UnjudgedReason(unjudged: reason, asked).wording
  }
}
