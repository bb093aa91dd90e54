import BianzhiCore
import GRDB

/// Questions about one of the funded kinds of 事业编制 (全额, 差额, 自收自支) that are answered for 事业编制 as a whole, since an approval
/// or a row of the roster does not tell the funding.
extension PlaceReader {
  /// What is known of the kind that was asked about.
  private struct Funded {
    let kind: QuotaKind
    /// By documents; nil where none tells the funding of any place.
    let approved: Int?
    /// Places approved without their funding.
    let plain: Int
    /// People of the kind by the roster, and people of whom it tells no funding.
    let held, open: Int
  }

  /// The answer for the whole beside what is known of the kind itself. A yes for the whole is none for a kind that is full by
  /// itself, or of which nobody knows whether it is.
  func withFunding(_ whole: PlaceAnswer, of organs: [Int64], part: String) throws -> PlaceAnswer {
    guard part == QuotaKind.institution.rawValue, let kind = QuotaKind(recorded: request.kind),
      kind.parent == .institution
    else { return whole }
    let known = try funded(kind, of: organs)
    var answer = whole
    answer.reasons.append(words(of: known))
    guard whole.verdict == .yes, let approved = known.approved else { return answer }
    let most = approved - known.held
    if request.people > most + known.plain {
      answer.verdict = .no
    } else if request.people > most - known.open {
      answer.verdict = .cannotSay
    }
    if answer.verdict != .yes, let own = answer.reasons.popLast() {
      answer.reasons.insert(own, at: 0)
    }
    return answer
  }

  private func funded(_ kind: QuotaKind, of organs: [Int64]) throws -> Funded {
    let approved = try preparation.approvals(.quotas)
    let rows = organs.flatMap { approved[$0] ?? [] }.compactMap { row in
      QuotaKind(rawValue: preparation.words[row.key.rank]).map { (kind: $0, people: row.people) }
    }
    let isTold = rows.contains { $0.kind.parent == .institution }
    let sum = { (kind: QuotaKind) in
      rows.filter { $0.kind == kind }.reduce(0) { $0 + $1.people }
    }
    let held = try holders(organs)
    return Funded(
      kind: kind, approved: isTold ? sum(kind) : nil, plain: sum(.institution),
      held: held[kind.rawValue] ?? 0, open: held[QuotaKind.institution.rawValue] ?? 0)
  }

  /// People on places of 事业编制 by the kind that their rows tell.
  private func holders(_ organs: [Int64]) throws -> [String: Int] {
    let rows = try Row.fetchAll(
      preparation.database,
      sql: """
        SELECT coalesce(rd.kind, qk.code) AS kind, count(*) AS people
        FROM staff_on_day d JOIN staff_row s ON s.id = d.staff
        LEFT JOIN term qk ON qk.id = s.kind
        LEFT JOIN read_kind rd ON rd.organ = d.organ AND rd.term = coalesce(s.kind, 0)
        WHERE d.organ IN (\(organs.map(String.init).joined(separator: ", "))) AND d.counts_quota = 1
          AND d.kind = ? GROUP BY 1
        """, arguments: [QuotaKind.institution.rawValue])
    return Dictionary(
      rows.map { ($0["kind"] as String, $0["people"] as Int) }, uniquingKeysWith: { $0 + $1 })
  }

  private func words(of known: Funded) -> Wording {
    let name = known.kind.wording
    guard let approved = known.approved else {
      return Wording(
        zh: "核定没有写经费形式，\(name.zh)没有单独的编制数，以上按事业编制整体回答",
        en: """
          no approval tells the funding, so there is no number of \(name.en) alone: the answer is for institution places as a \
          whole
          """)
    }
    let plain =
      known.plain > 0
      ? Wording(
        zh: "，另有 \(known.plain) 名没有写经费形式", en: " and \(known.plain) without their funding") : nil
    let open =
      known.open > 0
      ? Wording(
        zh: "，另有 \(known.open) 人只写事业编制，可能也占用",
        en: ", and \(known.open) more of whom the roster tells no funding may hold one") : nil
    return Wording(
      zh: """
        合计按事业编制整体计算；其中\(name.zh)单独核定 \(approved) 名\(plain?.zh ?? "")，花名册写明占用 \
        \(known.held) 人\(open?.zh ?? "")
        """,
      en: """
        the sums are of institution places as a whole; of \(name.en) alone \(approved) are approved\(plain?.en ?? ""), \
        \(known.held) people hold one by the roster\(open?.en ?? "")
        """)
  }
}
