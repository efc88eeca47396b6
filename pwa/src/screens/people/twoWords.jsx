/** Two words that both see: said to each other, they tell that the link came to the right one. */

/** @param {{words: string[], explain: string}} props */
export function TwoWords({ words, explain }) {
  return (
    <div class="stack-tight">
      <p>{explain}</p>
      <p class="two-words">{words.map((word) => <span key={word}>{word}</span>)}</p>
    </div>
  );
}
