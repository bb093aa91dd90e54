import BianzhiCore

extension LeaderReadings {
  /// A cell's word; where no list has it and people decided what it means, that: 是 for 中层.
  static func meant(_ text: String, _ field: String, _ code: String) -> String {
    let isOpen =
      switch field {
      case "leader": LeaderCells.Flag(recorded: text) == .unknown
      case "role": LeaderCells.Role(recorded: text) == .unknown
      case "rank": PostRank(recorded: text) == nil
      default: false
      }
    return isOpen ? code : text
  }
}
