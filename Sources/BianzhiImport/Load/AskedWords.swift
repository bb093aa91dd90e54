/// The words of a file that are not known or leave open what is meant, each with its rows.
package struct AskedWords: Sendable {
  /// One word in one column.
  package struct Word: Hashable, Sendable {
    package let heading: String
    package let text: String
  }

  private var rows: [Word: Int] = [:]

  mutating func add(_ text: String, heading: String) {
    rows[Word(heading: heading, text: text), default: 0] += 1
  }

  /// By column, the commonest words first.
  package var byHeading: [(heading: String, words: [(text: String, rows: Int)])] {
    Dictionary(grouping: rows) { $0.key.heading }.sorted { $0.key < $1.key }.map { heading, words in
      let ordered = words.map { (text: $0.key.text, rows: $0.value) }
        .sorted { ($1.rows, $0.text) < ($0.rows, $1.text) }
      return (heading, ordered)
    }
  }
}
