import BianzhiAudit
import BianzhiCore
import BianzhiReport

/// The sums of an appraisal, which are shown where enough ballots came back.
struct BallotReport {
  let tally: BallotTally
  /// The how manieth of the leader it is.
  let number: Int
  private var messages: Messages { Console.shared.messages }
  private var isShown: Bool { tally.returned >= BallotTally.leastShown }

  func write(_ request: OutputRequest) throws {
    try Tables.ballot(tally.grades).write(
      isShown ? tally.items : [],
      in: JSONFrame(
        [
          JSONMember("issued", .integer(tally.issued)),
          JSONMember("returned", .integer(tally.returned)),
        ], rowsKey: "items"), request)
  }

  func tell() {
    messages.note(
      Wording(
        zh: "第 \(number) 次评议：发出 \(tally.issued) 张，收回 \(tally.returned) 张",
        en: "Appraisal \(number): \(tally.issued) given out, \(tally.returned) came back"))
    if isShown, tally.items.contains(where: { SmallCells.shown($0.people).contains(.withheld) }) {
      messages.note(SmallCells.withheldNote)
    }
    if !isShown {
      messages.note(
        Wording(
          zh: "收回不足 \(BallotTally.leastShown) 张，不显示分项",
          en: "Fewer than \(BallotTally.leastShown) came back, so the sums are not shown"))
    }
  }
}
