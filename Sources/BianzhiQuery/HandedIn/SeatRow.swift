package import BianzhiCore

/// One leader post of an organ as documents approve it, and who is in it; or somebody who leads above their number.
package struct SeatRow: Sendable {
  package enum State: String, CodedWord {
    case held, vacant, over
    case unknown = "cannot_say"

    package var wording: Wording {
      switch self {
      case .held: Wording(zh: "在任", en: "held")
      case .vacant: Wording(zh: "空缺", en: "vacant")
      case .over: Wording(zh: "超配", en: "over")
      case .unknown: Wording(zh: "看不出", en: "cannot say")
      }
    }
  }

  package let organCode: String
  package let organName: String
  /// The inner body that the holder leads; empty for the organ itself and where it is not known.
  package internal(set) var body = ""
  /// Rank, role and scope, or the name of the post, as approved.
  package let part: String
  /// Counted from 1 in the part; nil for who leads above the number, and where the number is not known.
  package internal(set) var seat: Int?
  package internal(set) var state: State
  /// Name; empty where nobody is known to be in the post.
  package internal(set) var holder = ""
  /// Title as recorded; empty for none.
  package internal(set) var title = ""
  /// In the post since, as the roster records it; nil where it does not.
  package internal(set) var since: RecordedDate?
  /// Name of who was in the post before; empty where nobody can say.
  package internal(set) var predecessor = ""
  /// The day of the last roster with the predecessor in the post.
  package internal(set) var lastSeen: CalendarDay?
  /// The day of leaving by the register of exits, else of the first roster without a holder; nil where it is not known.
  package internal(set) var vacantSince: CalendarDay?
  /// Documents the approved number rests on, joined by `; `.
  package let document: String
  /// Data day of the roster; nil for none.
  package let dataDay: CalendarDay?
  /// Codes of why it is not known who is in the post.
  package internal(set) var reasons: [String] = []
  /// Why other cells are empty.
  package internal(set) var remarks: [Wording] = []

  init(
    _ line: PostLine, _ state: State, seat: Int?, dataDay: CalendarDay?
  ) {
    (organCode, organName, part) = (line.organCode, line.organName, line.part)
    (document, self.state, self.seat, self.dataDay) = (line.documents, state, seat, dataDay)
  }

  mutating func seat(_ holder: PartHolders.Holder) {
    (self.holder, title, body, since) = (holder.name, holder.title, holder.leads, holder.since)
    if holder.name.isEmpty {
      remarks.append(Wording(zh: "花名册上没有姓名", en: "the roster has no name"))
    }
    if holder.since == nil {
      remarks.append(
        Wording(zh: "花名册没有任现职时间", en: "the roster does not say since when"))
    }
    if holder.isAsked {
      remarks.append(
        Wording(zh: "人员状态写法不认识，按在任计", en: "the word of the state is not known; counted as in post"))
    }
  }
}
