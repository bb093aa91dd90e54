import BianzhiCore
import GRDB

/// Reads rows in force anew whose words mean something else by a decision.
struct Recoding {
  private let owner: ImportOwner
  private let changed: [(field: ValueField, key: String)]

  init(_ owner: ImportOwner, _ changed: [(field: ValueField, key: String)]) {
    (self.owner, self.changed) = (owner, changed)
  }

  /// - Returns: how many rows were read anew.
  func run() throws -> Int {
    try rosters() + entries()
  }

  private func rosters() throws -> Int {
    let session = try ImportSession(owner, asOf: nil, organ: nil)
    let changed = changed
    let isMeant = { (field: TermField, text: String) in
      changed.contains { $0.field.term == field && $0.key == Vocabulary.key(of: text) }
    }
    // Words that no row in force has get no new reading: nothing of this act would be stored with it.
    let old = session.terms.outdated(isMeant)
    let lists = try owner.sync { try RenewedTerm.lists(of: old, in: $0.database) }
    guard !lists.isEmpty else { return 0 }
    let pairs = try session.terms.renewed(isMeant).map {
      RenewedTerm(field: $0.field, old: $0.old, new: $0.new)
    }
    try session.flush()
    try owner.sync { try RenewedTerm.keep(pairs, in: $0.database) }
    let loader = try RosterLoader(session)
    var count = 0
    for (organ, day) in lists {
      let place = try loader.book.place(organ: organ, day: day)
      let list = loader.book.lists[place]
      let changes = try owner.sync { store in
        try RenewedTerm.renew(list, pairs, in: store)
      }
      try loader.apply(changes, list: list)
      count += changes.count { !$0.isGone }
    }
    try loader.flush()
    try loader.finish()
    try loader.seal(session)
    return count
  }

  private func entries() throws -> Int {
    let changed = changed
    return try owner.sync { store in
      let readings = try ReadingBook(store.database)
      var count = 0
      for (field, key) in changed {
        for (table, column) in field.entryColumns {
          count += try RenewedEntries(table, column, field, key, readings).run(in: store)
        }
      }
      return count
    }
  }
}
