// Gives every part of the teacher's sidebar its sentences.
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { en } from './en';
import type { Wording } from './wording';

export const WordingContext = createContext<Wording>(en);

export const useWording = () => useContext(WordingContext);
