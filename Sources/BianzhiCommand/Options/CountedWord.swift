import ArgumentParser

/// A word and a number of people.
struct CountedWord: ExpressibleByArgument {
  let word: String
  let people: Int

  init?(argument: String) {
    let parts = argument.split(separator: "=", maxSplits: 1)
    guard parts.count == 2, let people = Int(parts[1]), people >= 0 else { return nil }
    (word, self.people) = (String(parts[0]), people)
  }
}
