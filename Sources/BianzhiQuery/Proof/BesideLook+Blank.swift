import BianzhiCore

extension BesideLook {
  /// What was blank is blank still, and the person was only written otherwise, so that nobody asks for it: 编外, borrowed.
  static let blank = BesideLook(word: "blank") { proofs, sighting, run in
    let cells = BlankCells(sighting.note)
    let was = try proofs.runsShowing(sighting).flatMap {
      try proofs.people.counted(sighting, in: $0)
    }
    let now = try proofs.people.listed(sighting.organ, of: sighting, in: run)
    var found: [BesideProof.Person] = []
    for person in was {
      let rows = now.filter { person.isSame(as: $0) && !$0.hasLeft }
      // Of whoever is at work on a place the check itself has seen what is told.
      if rows.contains(where: { $0.isOnPlace && $0.state.code == PersonState.inPost.rawValue }) {
        continue
      }
      guard let row = rows.first, rows.allSatisfy({ cells.areBlank(in: $0, after: person) })
      else { continue }
      let word = row.isOutside || row.kind.code != person.kind.code ? row.kind.text : row.state.text
      let one = BesideProof.Person(name: person.name, written: word)
      if !found.contains(one) { found.append(one) }
    }
    return found
  }
}

/// Which cells a finding found blank: `remark blank_cells 0 1 0` are one inner body.
private struct BlankCells {
  private let counts: [Int]

  init(_ note: String) {
    let words = note.split(separator: " ").drop { $0 != "blank_cells" }.dropFirst()
    counts = words.prefix(3).map { Int($0.prefix(while: \.isNumber)) ?? 0 }
  }

  /// Whether a cell that a row of before left blank is blank in the later one.
  func areBlank(in row: ListedPerson, after was: ListedPerson) -> Bool {
    let texts = { (row: ListedPerson) in
      [row.kind.text, row.body, (row.post ?? "") + (row.rank ?? "")]
    }
    return zip(counts, zip(texts(was), texts(row))).contains { count, cells in
      count > 0 && cells.0.isEmpty && cells.1.isEmpty
    }
  }
}
