import BianzhiCore

extension Preparation {
  func markExact(_ organs: Set<Int64>) throws {
    guard !organs.isEmpty else { return }
    let mark = try RawStatement(
      database, "UPDATE roster_in_force SET is_exact = 1 WHERE organ = ?")
    for index in rosters.indices where organs.contains(rosters[index].organ) {
      rosters[index].isExact = true
      mark.bind(rosters[index].organ, at: 1)
      try mark.run()
    }
  }
}
