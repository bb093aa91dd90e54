package import BianzhiCore

/// What is watched of several organs together (区域监测): people of a quota kind, leaders, or what a limit is about.
///
/// Only organs whose two numbers are known are in the sums; the others are named apart.
package struct RegionSum: Sendable {
  /// What a line is about.
  package enum Item: Hashable, Comparable, Sendable {
    /// The limited thing: places of a kind, or organs.
    case limit(String)
    /// People of a quota kind.
    case quota(String)
    /// Leaders of the organs, of inner bodies, and of approvals that do not say which.
    case unitLeaders, bodyLeaders, otherLeaders

    /// Limits first, then kinds as the field tells them, then leaders.
    package static func < (one: Item, other: Item) -> Bool { one.order < other.order }

    private var order: (Int, Int, String) {
      switch self {
      case .limit(let thing): (0, SumOrder.place(ofKind: thing), thing)
      case .quota(let kind): (1, SumOrder.place(ofKind: kind), kind)
      case .unitLeaders: (2, 0, "")
      case .bodyLeaders: (2, 1, "")
      case .otherLeaders: (2, 2, "")
      }
    }

    package var code: String {
      switch self {
      case .limit(let thing): "limit:\(thing)"
      case .quota(let kind): kind
      case .unitLeaders: "unit_leaders"
      case .bodyLeaders: "body_leaders"
      case .otherLeaders: "leaders"
      }
    }

    package var wording: Wording {
      switch self {
      case .limit(let thing):
        Wording(zh: "限额：\(thing)", en: "limit: \(LimitedThing.wording(of: thing).en)")
      case .quota(let kind): PartWords.words(kind, .quotaKind)
      case .unitLeaders: Wording(zh: "单位领导", en: "leaders of organs")
      case .bodyLeaders: Wording(zh: "内设机构领导", en: "leaders of inner bodies")
      case .otherLeaders: Wording(zh: "领导（未写明范围）", en: "leaders, of which is not said")
      }
    }
  }

  /// The word of the organ ledger, or the code of the organ above; empty where the ledger does not tell.
  package let group: String
  package let groupName: String
  package let item: Item
  /// Of all groups together.
  package let isTotal: Bool
  /// How many organs (of limits: how many limits) are in the sums.
  package private(set) var organs = 0
  package private(set) var approved = 0
  package private(set) var actual = 0
  /// Each organ's own, added up: one organ's vacancy never lessens another's overrun.
  package private(set) var over = 0
  package private(set) var organsOver = 0
  /// Names of those that are not in the sums.
  package private(set) var unchecked: [String] = []
  /// Approved in all groups together; nil where groups hold one another.
  package internal(set) var approvedInAll: Int?
  private var (vacancies, known) = (0, 0)

  init(_ group: OrganGroups.Group, _ item: Item, isTotal: Bool = false) {
    (self.group, groupName, self.item, self.isTotal) = (group.code, group.name, item, isTotal)
  }

  /// Of the organs whose vacancies are known; nil where none is.
  package var vacant: Int? { known == 0 ? nil : vacancies }
  /// Actual of approved, in tenths of a percent; nil where nothing is approved.
  package var used: Int? { Self.share(actual, of: organs > 0 ? approved : 0) }
  /// The group's part of all that is approved, in tenths of a percent; nil where nobody knows what it has.
  package var share: Int? {
    organs > 0 ? approvedInAll.flatMap { Self.share(approved, of: $0) } : nil
  }

  private static func share(_ part: Int, of whole: Int) -> Int? {
    whole > 0 ? (part * 1000 + whole / 2) / whole : nil
  }

  mutating func add(_ line: Line) {
    guard let approved = line.approved, let actual = line.actual else {
      unchecked.append(line.name)
      return
    }
    organs += 1
    self.approved += approved
    self.actual += actual
    over += line.over
    organsOver += line.over > 0 ? 1 : 0
    if let vacant = line.vacant { (vacancies, known) = (vacancies + vacant, known + 1) }
  }

  /// One organ's numbers of one item.
  struct Line {
    let name: String
    var approved, actual: Int?
    var over = 0
    var vacant: Int?
  }
}
