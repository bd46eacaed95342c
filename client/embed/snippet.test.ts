import { describe, expect, it } from 'vitest';
import { snippetOf } from './snippet.ts';

describe('the snippet for another site', () => {
  it('shows the page in the language and look chosen, and follows its height', () => {
    const { address, code } = snippetOf({
      origin: 'https://okolica.example',
      language: 'uk',
      theme: 'dark',
      title: 'Знайдіть свого амбасадора',
    });
    expect(address).toBe('https://okolica.example/embed?lang=uk&theme=dark');
    expect(code).toContain('src="https://okolica.example/embed?lang=uk&amp;theme=dark"');
    expect(code).toContain('title="Знайдіть свого амбасадора"');
    expect(code).toContain('<script src="https://okolica.example/embed/frame.js" async></script>');
  });
});
