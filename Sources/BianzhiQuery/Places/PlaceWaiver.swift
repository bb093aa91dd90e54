import BianzhiCore
import GRDB

/// What waivers allow over the approved number where somebody is to come.
///
/// A waiver that lets people stay until they are fewer (消化) lets nobody come: neither one whose words say so, nor a
/// goal, nor one of whose document a later step allows less. One whose words speak of people who come as well (安置军转干部，三年内消化) may let
/// them: what it says is for people to read.
struct PlaceWaiver {
  struct Step {
    let document, until: String
    let people: Int
    let isDigesting: Bool
  }

  /// Those in force, by document.
  let steps: [Step]
  /// People who may come over the approved number; nil where no waiver is in force.
  var people: Int? {
    steps.isEmpty ? nil : granting.reduce(0) { $0 + $1.people }
  }
  var granting: [Step] { steps.filter { !$0.isDigesting } }
  var digesting: [Step] { steps.filter(\.isDigesting) }

  init(_ database: Database, _ about: Waiver.About, organ: Int64, part: String) throws {
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT w.document, w.until, w.people, w.is_goal,
          r.matter || ' ' || coalesce(r.reason, '') AS words,
          EXISTS (SELECT 1 FROM waiver_step l WHERE l.about = w.about AND l.organ = w.organ AND l.part = w.part
            AND l.document = w.document AND l.until > w.until AND l.people < w.people) AS shrinks
        FROM waiver_step w JOIN waiver_row r ON r.id = w.waiver
        WHERE w.standing = 'in_force' AND w.about = ? AND w.organ = ? AND w.part = ?
        ORDER BY w.document
        """, arguments: [about.rawValue, organ, part])
    steps = rows.map {
      Step(
        document: $0["document"], until: $0["until"], people: $0["people"],
        isDigesting: $0["is_goal"] || $0["shrinks"] || Self.letsNobodyCome($0["words"]))
    }
  }

  private static func letsNobodyCome(_ words: String) -> Bool {
    if ["只出不进", "只减不增", "不得进人", "不得新进"].contains(where: words.holds) { return true }
    return words.holds("消化")
      && !["安置", "接收", "引进", "招录", "招聘", "选调", "调入"].contains(where: words.holds)
  }
}

extension PlaceWords {
  func waived(_ waiver: PlaceWaiver) -> PlaceAnswer.Line? {
    guard let people = waiver.people else { return nil }
    let (given, kept) = (waiver.granting, waiver.digesting)
    var (zh, en) = (names(given, "至 "), names(given, "until "))
    if !kept.isEmpty {
      zh += (zh.isEmpty ? "" : "；") + "\(names(kept, "至 ")) 属消化超编，只出不进，不能用于进人"
      en += (en.isEmpty ? "" : "; ") + "\(names(kept, "until ")) lets people stay, and nobody come"
    }
    return line(.waived, people, zh, en)
  }

  /// What has to be said of waivers beside an answer.
  ///
  /// - Parameter beyond: how many there are over the approved number with those who come.
  func ofWaiver(_ waiver: PlaceWaiver, _ verdict: PlaceVerdict, beyond: Int) -> [Wording] {
    switch verdict {
    case .yes where beyond > 0: [self.beyond(beyond, waiver)]
    case .no where !waiver.digesting.isEmpty: [digesting(waiver)]
    default: []
    }
  }

  /// Why a waiver that lets people stay makes no room.
  private func digesting(_ waiver: PlaceWaiver) -> Wording {
    Wording(
      zh: "\(names(waiver.digesting, "至 ")) 批准的是消化超编（超配），期内只出不进，进人会使超出更多",
      en: "\(names(waiver.digesting, "until ")) lets those over stay; whoever comes makes them more"
    )
  }

  private func beyond(_ people: Int, _ waiver: PlaceWaiver) -> Wording {
    Wording(
      zh: """
        注意：其中用的是批准超出数（\(names(waiver.granting, "至 "))），之后超出核定 \(people) 名，请核对批文是否准许进人
        """,
      en: """
        note: \(people) over the approved number then, as \(names(waiver.granting, "until ")) allows; please check that it \
        lets people come
        """)
  }

  private func names(_ steps: [PlaceWaiver.Step], _ until: String) -> String {
    steps.map { PersonNumber.mask($0.document) + " " + until + $0.until }.joined(separator: "; ")
  }
}
