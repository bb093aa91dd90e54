import BianzhiCore
import GRDB

/// Approvals of which only the month is told: on a day of it nobody knows whether they hold.
extension PlaceReader {
  /// Places of a quota: approved, held, left and kept back.
  func places(
    of organ: Int64, _ members: [Int64], _ part: String, approved: Int, counted: Int,
    _ documents: String
  ) throws -> PlaceAnswer {
    try byMonths("quota", organ, part, approved: approved) { people in
      let sum = PlaceSum(
        preparation, request, organ: organ, members: members, part: part,
        approved: PlaceSum.Approved(people: people, documents: documents), counted: counted)
      return try sum.answer(begin(.no, of: organ, part: part))
    }
  }

  /// An answer by what is approved; where the least and the most that may be give another one, nobody can say.
  func byMonths(
    _ about: String, _ organ: Int64, _ part: String, approved: Int,
    answer: (Int) throws -> PlaceAnswer
  ) throws -> PlaceAnswer {
    let told = try answer(approved)
    let open = try Row.fetchOne(
      database,
      sql: "SELECT least, most FROM open_number WHERE organ = ? AND about = ? AND part = ?",
      arguments: [organ, about, part])
    guard let open else { return told }
    let numbers: [Int] = [open["least"], open["most"]]
    guard try numbers.contains(where: { try answer($0).verdict != told.verdict }) else {
      return told
    }
    return begin(
      .cannotSay, of: organ, part: part, because: UnjudgedReason.approvalByMonth.wording)
  }
}
